import { useEffect, useState } from 'react';

/** Whether files from outside are being dragged over the window. */
export function useFileDrag(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = ({ dataTransfer }: DragEvent) =>
      setOver(dataTransfer?.types.includes('Files') ?? false);
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const end = () => setOver(false);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', end);
    // While something is dragged the pointer says nothing of its own: a drag that was given up is over.
    window.addEventListener('pointermove', end);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', end);
      window.removeEventListener('pointermove', end);
    };
  }, []);
  return isOver;
}

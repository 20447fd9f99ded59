import 'react';

declare module 'react' {
  interface CSSProperties {
    /** What a style sheet reads with `var()`. */
    readonly [customProperty: `--${string}`]: string | number | undefined;
  }
}

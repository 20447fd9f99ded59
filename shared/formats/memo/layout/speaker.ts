/** What somebody asks in a chat, without who it is and the words by which one begins to speak: “ann: so, do we ship?”. */
export function withoutSpeaker(question: string, names: readonly string[]): string {
  const [whole = '', name = ''] =
    /^([^:?]{1,40}?)(?:[’']s (?:reasoning|reason|argument|point|question|answer|rationale))?: (?:(?:so|well|hm+|ok|hey),? )?/iu.exec(
      question,
    ) ?? [];
  return names.some((one) => one.toLowerCase() === name.toLowerCase())
    ? question.slice(whole.length)
    : question;
}

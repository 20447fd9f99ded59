/** What a memo says that a party holds, rejects or fears, or that it is not sure. */
export interface Claim {
  /** The party's name as the memo writes it first. */
  readonly party: string;
  readonly attitude: 'holds' | 'rejects' | 'fears' | 'hesitates';
  /** What it holds, as a statement by itself; empty where it speaks of what was said before: “they reject this”. */
  readonly text: string;
  /** Why, where the same sentence says so; else empty. */
  readonly reason: string;
  /** Whether it is said as a ground, by a word such as “argues” or “replies”. */
  readonly isGround: boolean;
  /** Whether it only says how things are, by a word such as “considers that”: a ground, right after what is held. */
  readonly isThought?: boolean;
  /** Whether it is called the reason, so that it speaks for what the party holds itself. */
  readonly isReason?: boolean;
  /** Whether it is only remarked how things are, by a word such as “points out”. */
  readonly isRemark?: boolean;
  /** Whether it answers what was said before, by a word such as “replies”. */
  readonly isReply?: boolean;
  /** Whether it is called the reply, so that it speaks against what was said just now. */
  readonly isCounter?: boolean;
}

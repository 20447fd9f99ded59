import { useMemo } from 'react';
import type { Id } from '../../../../shared/model/id.ts';
import { LeadLink } from '../../details/leads/LeadLink.tsx';

interface IssueLeadProps {
  readonly issue: Id;
  readonly label: string;
  readonly text: string;
  readonly tabIndex: 0 | -1;
}

/** An issue's label, which leads to its page. */
export function IssueLead({ issue, label, text, tabIndex }: IssueLeadProps) {
  const lead = useMemo(
    () => ({ id: issue, kind: 'issue' as const, label, text, locator: '', status: null }),
    [issue, label, text],
  );
  return <LeadLink lead={lead} withText={false} tabIndex={tabIndex} />;
}

import { partiesHeard } from '../analysis/open-points.ts';
import type { Issue } from '../model/entities.ts';
import { workspaceOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { PAPER_FORMATS, type DocumentDefinition, type Scope } from './definition.ts';
import { minoritySection } from './parts/decisions.ts';
import { startDraft, type Draft } from './parts/draft.ts';
import { paper } from './parts/paper.ts';
import { glanceSection, partiesToName, partySection } from './parts/glance.ts';
import { issueSection } from './parts/issue.ts';
import { looseSection } from './parts/loose.ts';
import { partyChapters } from './parts/party.ts';
import { referenceSection } from './parts/references.ts';
import { prose } from './prose.ts';
import { chosenIssues } from './scope.ts';
import { fieldOf, paragraph, type Block, type Document } from './tree.ts';
import type { Wording } from './wording.ts';

/** The position summary: by issue, or by party where parties are chosen. */
export const summary: DocumentDefinition = {
  name: 'summary',
  formats: PAPER_FORMATS,
  heeds: ['issues', 'parties', 'depth', 'names'],
  comesBack: true,
  build: { tree: buildSummary },
};

function buildSummary(state: WorkspaceState, scope: Scope, wording: Wording): Document {
  const draft = startDraft(state, wording, scope.depth);
  const workspace = workspaceOf(state);
  const isWhole = scope.issues.length === 0 && scope.parties.length === 0;
  const issues = chosenIssues(state, scope);
  const body =
    scope.parties.length > 0
      ? partyChapters(draft, scope.parties, issues)
      : issueChapters(draft, issues, isWhole);
  const blocks = [
    ...(isWhole
      ? workspace
        ? prose(workspace.detail, fieldOf('workspace', workspace, 'detail'))
        : []
      : []),
    ...body,
    ...referenceSection(draft, isWhole ? 'all' : 'cited'),
    ...minoritySection(draft, issues),
  ];
  return paper(draft, {
    subtitle: wording.plain('document.summary'),
    blocks: blocks.length > 0 ? blocks : [paragraph(wording.say('nothing'))],
  });
}

function issueChapters(draft: Draft, issues: readonly Issue[], isWhole: boolean): readonly Block[] {
  const heard = partiesHeard(draft.state);
  return [
    ...(issues.length > 1 ? glanceSection(draft, issues) : []),
    ...(isWhole ? partySection(draft, partiesToName(draft)) : []),
    ...issues.flatMap((issue) => issueSection(draft, issue, heard)),
    ...(isWhole ? looseSection(draft) : []),
  ];
}

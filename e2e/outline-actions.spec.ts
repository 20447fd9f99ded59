import { expect, test } from './support/launch.ts';
import { expectLines, makeWorkspace, press, readWorkspace } from './support/outline.ts';

test('an argument by its keys right after a position, which nothing has saved yet', async ({
  launch,
  folder,
}) => {
  const path = makeWorkspace(folder);
  const { page, close } = await launch({ args: [path] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, 'who appoints{Enter}{Tab}= the committee{Control+Alt+-}too slow');
  await press(page, '{Control+Alt+=}known to all{Control+Alt+P}the council{Escape}');
  await expectLines(
    page,
    '? who appoints',
    '  = the committee',
    '    − too slow',
    '      + known to all',
    '  = the council',
  );
  await close();
  expect(readWorkspace(path).argument).toHaveLength(2);
});

// Files that a manifest names.
import assert from 'node:assert/strict';
import test from 'node:test';
import { drawFixture } from '../harness/fixture';
import { openManifest, withMarks } from '../harness/structure';

test('images, pages and programs that are there, in any letter case', async () => {
  await check(`
    //- /Package.appxmanifest
    <Package>
      <Logo>Assets\\StoreLogo.png</Logo>
            ^^^^^^^^^^^^^^^^^^^^ /w/assets/storelogo.PNG
      <Logo>
        Assets/missing.png
      </Logo>
      <Application Executable="App.exe" StartPage="ms-appx:///default.html"/>
                               ^^^^^^^ /w/App.exe
                                                   ^^^^^^^^^^^^^^^^^^^^^^^ /w/default.html
      <Application Executable="$targetnametoken$.exe" StartPage="https://example.org/x.html"/>
      <uap:VisualElements Square150x150Logo="..\\secret.png"/>
    </Package>
    //- /assets/storelogo.PNG
    //- /App.exe
    //- /default.html
    //- /secret.png`);
});

test('variants of an image: the plain one, else the largest scale, else what there is', async () => {
  await check(`
    //- /Package.appxmanifest
    <Package>
      <a Logo="a.png"/>
               ^^^^^ /w/a.png
      <a Logo="b.png"/>
               ^^^^^ /w/b.scale-400.png
      <a Logo="c.png"/>
               ^^^^^ /w/c.targetsize-24_altform-unplated.png
      <a Logo="Assets\\d.jpg"/>
               ^^^^^^^^^^^^ /w/Assets/scale-200/d.jpg
      <a Logo="Assets\\e.png"/>
               ^^^^^^^^^^^^ /w/Assets/en-US/e.scale-100.png
      <a Logo="f.png"/>
    </Package>
    //- /a.png
    //- /a.scale-400.png
    //- /b.scale-100.png
    //- /b.scale-400.png
    //- /b.scale-400_contrast-black.png
    //- /c.targetsize-24_altform-unplated.png
    //- /Assets/scale-100/d.jpg
    //- /Assets/scale-200/d.jpg
    //- /Assets/en-US/e.scale-100.png
    //- /f.old.png`);
});

test('while something is typed', async () => {
  await check(`
    //- /Package.appxmanifest
    <Package>
      <Logo>a.png
            ^^^^^ /w/a.png
      <a Logo="a.png
               ^^^^^ /w/a.png
    //- /a.png`);
});

async function check(fixture: string): Promise<void> {
  await using opened = await openManifest(fixture);
  const links = await opened.server.documentLinks(opened.path);
  const drawn = withMarks(
    opened.manifest,
    links.map(({ range, target }) => [range, target!.replace('file://', '')] as const),
  );
  assert.equal(drawFixture([drawn]), drawFixture([opened.manifest]));
}

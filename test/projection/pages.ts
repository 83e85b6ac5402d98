// XAML and its code-behind on the simulated Windows: a page, what the user does, and the journal that comes of it.

import assert from 'node:assert/strict';
import { dedent } from '../platform/scenario';
import { TestMachine } from './machine';

const usings = `using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.ApplicationModel;
using Windows.ApplicationModel.Activation;
using Windows.UI.Core;
using Windows.UI.Popups;
using Windows.UI.Xaml;
using Windows.UI.Xaml.Controls;
using Windows.UI.Xaml.Media;
using Windows.UI.Xaml.Navigation;
`;

const namespaces =
  'xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" xmlns:local="using:Chat"';

const app = `
sealed partial class App : Application
{
    public App() { InitializeComponent(); }
    protected override void OnLaunched(LaunchActivatedEventArgs e)
    {
        var frame = new Frame();
        Window.Current.Content = frame;
        frame.Navigate(typeof(MainPage), e.Arguments);
        Window.Current.Activate();
    }
}
`;

export interface Pages {
  /** What stands inside of the Page element of Chat.MainPage. */
  readonly page: string;
  /** Members of Chat.MainPage, beside a constructor that only initializes. */
  readonly code?: string;
  /** Further pages: inside of the element, by class. */
  readonly more?: Readonly<Record<string, string>>;
  /** Further types of the namespace. */
  readonly types?: string;
  /** Instead of an app that shows MainPage in a frame. */
  readonly app?: string;
  readonly isPhone?: boolean;
}

/** Launches the app and does the steps (see `TestMachine.step`); `expected` is the journal of what comes after the launch. */
export function check(
  { page, code = '', more = {}, types = '', app: ownApp = app, isPhone = false }: Pages,
  steps: string,
  expected: string,
): void {
  const main = `public sealed partial class MainPage : Page { public MainPage() { InitializeComponent(); }\n${code} }`;
  const xaml = Object.entries({ 'Chat.MainPage': page, ...more }).map(
    ([name, content]) => `<Page x:Class="${name}" ${namespaces}>${content}</Page>`,
  );
  const machine = new TestMachine([`${usings}namespace Chat {\n${ownApp}\n${main}\n${types}\n}`], {
    xaml: [...xaml, `<Application x:Class="Chat.App" ${namespaces}/>`],
    pc: isPhone ? ['phone'] : [],
  });
  for (const step of ['do launchApp', '---', ...steps.split('\n')]) if (step.trim() !== '') machine.step(step.trim());
  assert.equal(`\n${dedent(machine.log)}\n`, `\n${dedent(expected)}\n`);
}

// Pages and controls as property bags: what XAML sets, what code-behind reads, and what the user's hand causes.

import test from 'node:test';
import { check } from './pages';

test('named controls have the literal values of the XAML', () => {
  check(
    {
      page: `
        <StackPanel Margin="1,2">
          <TextBox x:Name="Host" Text="localhost" IsEnabled="False"/>
          <CheckBox x:Name="Secure" IsChecked="True" Content="Use TLS"/>
          <Button x:Name="Show" Click="OnShow" Tag="tag" Grid.Row="1" Background="Red"/>
          <TextBlock x:Name="Note">
            two
            words
          </TextBlock>
          <ComboBox x:Name="Kind" SelectedIndex="1"><x:String>UDP</x:String><x:String>TCP</x:String></ComboBox>
        </StackPanel>`,
      code: `void OnShow(object sender, RoutedEventArgs e)
        {
            Console.WriteLine(Host.Text + " " + Host.IsEnabled + " " + Secure.IsChecked + " " + Secure.Content + " " + Note.Text);
            Console.WriteLine(((Button)sender).Tag + " " + Grid.GetRow(Show) + " " + ((SolidColorBrush)Show.Background).Color + " " + Show.IsEnabled);
            Console.WriteLine(((StackPanel)Content).Margin + " " + Kind.SelectedItem + " " + double.IsNaN(Show.Width) + " [" + Host.PlaceholderText + "]");
        }`,
    },
    'do click Show',
    `
     100 app     click on Show
     100 app     localhost False True Use TLS two words
     100 app     tag 1 #FFFF0000 True
     100 app     1,2,1,2 TCP True []`,
  );
});

test('classes of pages may have letters of any script', () => {
  check(
    {
      page: '<Button x:Name="Go" Click="OnGo"/>',
      code: 'void OnGo(object sender, RoutedEventArgs e) { Frame.Navigate(typeof(Übersicht)); }',
      more: { 'Chat.Übersicht': '<TextBlock x:Name="Text" Text="da"/>' },
      types: `sealed partial class Übersicht : Page {
        public Übersicht() { InitializeComponent(); Console.WriteLine(Text.Text); }
      }`,
    },
    'do click Go',
    `
     100 app     click on Go
     100 app     da`,
  );
});

test('attached properties of Windows by their descriptors', () => {
  check(
    {
      page: '<Canvas><Button x:Name="Go" Canvas.Left="3" Click="OnGo"/></Canvas>',
      code: `void OnGo(object sender, RoutedEventArgs e)
        {
            Console.WriteLine(Go.GetValue(Canvas.LeftProperty) + " " + Go.GetValue(Canvas.TopProperty));
            Go.SetValue(Canvas.LeftProperty, 4.5);
            Go.SetValue(Grid.RowProperty, 2);
            Console.WriteLine(Canvas.GetLeft(Go) + " " + Grid.GetRow(Go));
            Go.ClearValue(Canvas.LeftProperty);
            Console.WriteLine(Canvas.GetLeft(Go));
        }`,
    },
    'do click Go',
    `
     100 app     click on Go
     100 app     3 0
     100 app     4.5 2
     100 app     0`,
  );
});

test('handlers are added by the descriptors of routed events too; sounds and the title bar are remembered', () => {
  check(
    {
      page: '<StackPanel><Button x:Name="Go" Click="OnGo"/><MediaElement x:Name="Bell" Source="ms-appx:///bell.wav"/></StackPanel>',
      code: `Windows.UI.Xaml.Input.TappedEventHandler tapped = (sender, e) => Console.WriteLine("tapped");
        void OnGo(object sender, RoutedEventArgs e)
        {
            Console.WriteLine(UIElement.TappedEvent == UIElement.TappedEvent && UIElement.TappedEvent != UIElement.KeyDownEvent);
            Go.AddHandler(UIElement.TappedEvent, tapped, true);
            Go.AddHandler(UIElement.TappedEvent, tapped, true);
            Go.RemoveHandler(UIElement.TappedEvent, tapped);
            Console.WriteLine(Bell.Source + " " + Bell.AutoPlay + " " + Bell.Volume + " " + Bell.CurrentState);
            Bell.MediaEnded += (o, args) => Console.WriteLine("never");
            Bell.Play();
            Windows.ApplicationModel.Core.CoreApplication.GetCurrentView().TitleBar.IsVisibleChanged += (bar, args) => Console.WriteLine("never");
        }`,
    },
    'do click Go\n do click Go',
    `
     100 app     click on Go
     100 app     True
     100 app     ms-appx:///bell.wav True 0.5 Closed
     200 app     click on Go
     200 app     True
     200 app     ms-appx:///bell.wav True 0.5 Closed
     200 app     tapped
     200 app     tapped`,
  );
});

test('the splash screen lies in the middle and goes when the window is there', () => {
  check(
    {
      page: '<Button x:Name="Go" Click="OnGo"/>',
      code: 'void OnGo(object sender, RoutedEventArgs e) { Console.WriteLine(string.Join(", ", App.Seen)); }',
      app: `sealed partial class App : Application
        {
            internal static System.Collections.Generic.List<object> Seen = new System.Collections.Generic.List<object>();
            public App() { InitializeComponent(); }
            protected override void OnLaunched(LaunchActivatedEventArgs e)
            {
                var ui = Window.Current.Dispatcher;
                e.SplashScreen.Dismissed += (splash, nothing) => Seen.Add("dismissed " + ui.HasThreadAccess);
                Windows.Foundation.Rect image = e.SplashScreen.ImageLocation, window = Window.Current.Bounds;
                Seen.Add(image.Left * 2 + image.Width == window.Width && image.Top * 2 + image.Height == window.Height);
                Seen.Add(Windows.UI.ViewManagement.ApplicationView.Value + " " + Windows.UI.ColorHelper.FromArgb(1, 2, 3, 4));
                Window.Current.Content = new MainPage();
                Window.Current.Activate();
                Seen.Add("activated");
            }
        }`,
    },
    'do click Go',
    `
     100 app     click on Go
     100 app     True, FullScreenLandscape #01020304, activated, dismissed False`,
  );
});

test('what the user does while the splash screen is there is done when the app activates its window', () => {
  check(
    {
      page: '<Button x:Name="Go" Click="OnGo"/>',
      code: 'void OnGo(object sender, RoutedEventArgs e) { Console.WriteLine("went"); }',
      app: `sealed partial class App : Application
        {
            public App() { InitializeComponent(); }
            protected override async void OnLaunched(LaunchActivatedEventArgs e)
            {
                var frame = new Frame();
                frame.Navigate(typeof(MainPage), e.Arguments);
                await Task.Delay(150);
                Window.Current.Content = frame;
                Window.Current.Activate();
                Console.WriteLine("activated");
            }
        }`,
    },
    `do click Go
     do click Nowhere`,
    `
     150 app     activated
     150 app     click on Go
     150 app     went
     200 app     click on Nowhere came to nothing: there is no such control; there are Go`,
  );
});

test('the user clicks, types and chooses; the controls tell their handlers', () => {
  check(
    {
      page: `
        <StackPanel>
          <TextBox x:Name="Host" TextChanged="OnText"/>
          <CheckBox x:Name="Secure" Checked="OnToggled" Unchecked="OnToggled" Click="OnToggled"/>
          <ToggleSwitch x:Name="Live" Toggled="OnToggled"/>
          <ListBox x:Name="Kinds" SelectionChanged="OnSelected"><x:String>UDP</x:String><x:String>TCP</x:String></ListBox>
          <Slider x:Name="Volume" ValueChanged="OnVolume"/>
          <Button Content="Go" Command="{x:Null}" Click="OnGo"/>
          <Grid x:Name="Pad" Tapped="OnPad"/>
        </StackPanel>`,
      code: `
        void OnText(object sender, TextChangedEventArgs e) { Console.WriteLine("text " + Host.Text); }
        void OnToggled(object sender, RoutedEventArgs e) { Console.WriteLine(((FrameworkElement)sender).Name + " " + Secure.IsChecked + " " + Live.IsOn); }
        void OnSelected(object sender, SelectionChangedEventArgs e) { Console.WriteLine(Kinds.SelectedIndex + " " + string.Join(",", e.AddedItems) + " " + e.RemovedItems.Count); }
        void OnVolume(object sender, Windows.UI.Xaml.Controls.Primitives.RangeBaseValueChangedEventArgs e) { Console.WriteLine(e.OldValue + " " + e.NewValue); }
        async void OnGo(object sender, RoutedEventArgs e) { await Task.Delay(10); Console.WriteLine("went " + Dispatcher.HasThreadAccess); }
        void OnPad(object sender, Windows.UI.Xaml.Input.TappedRoutedEventArgs e) { Console.WriteLine("tapped " + (e.OriginalSource == Pad)); }`,
    },
    `do enterText Host example.org
     do click Secure
     do click Live
     do select Kinds TCP
     do select Kinds 0
     do select Volume 70
     do click Go
     do click MainPage.Pad`,
    `
     100 app     text into Host
     100 app     text example.org
     200 app     click on Secure
     200 app     Secure True False
     200 app     Secure True False
     300 app     click on Live
     300 app     Live True True
     400 app     choice in Kinds
     400 app     1 TCP 0
     500 app     choice in Kinds
     500 app     0 UDP 1
     600 app     choice in Volume
     600 app     0 70
     700 app     click on Go
     710 app     went True
     800 app     click on MainPage.Pad
     800 app     tapped True`,
  );
});

test('what a user cannot do is refused with the reason', () => {
  check(
    {
      page: `<StackPanel>
        <Button x:Name="Off" IsEnabled="False"/><Button x:Name="Hidden" Visibility="Collapsed"/><TextBlock x:Name="Text"/>
        <ListBox x:Name="List"><x:String>one</x:String></ListBox><ListBox x:Name="Bound" ItemsSource="{Binding Names}"/></StackPanel>`,
    },
    `do click Nothing
     do click Off
     do click Hidden
     do click Text
     do enterText Text x
     do select List two
     do call Chat.MainPage.Nothing
     do select Bound one`,
    `
     100 app     click on Nothing came to nothing: there is no such control; there are Off, Hidden, List, Bound
     200 app     click on Off came to nothing: the control is disabled
     300 app     click on Hidden came to nothing: the control is not visible
     400 app     click on Text came to nothing: nothing happens when it is clicked
     500 app     text into Text came to nothing: no text can be entered there
     600 app     choice in List came to nothing: there is no such item; there are one
     700 app     call Chat.MainPage.Nothing came to nothing: there is no such public method with 0 texts as parameters
     800 app     choice in Bound came to nothing: the list is empty`,
  );
});

test('a handler of clicks is called by its name, wherever the button is', () => {
  check(
    {
      page: '<Button Click="Start_Click"/>',
      code: `
        private void Start_Click(object sender, RoutedEventArgs e) { Console.WriteLine("started by " + sender.GetType().Name + ", " + (e != null)); }
        private async void Stop_Click(object sender, RoutedEventArgs e) { await Task.Delay(5); Console.WriteLine("stopped"); }`,
    },
    `do call MainPage.Start_Click
     do call Chat.MainPage.Stop_Click
     do call MainPage.Start`,
    `
     100 app     call MainPage.Start_Click
     100 app     started by MainPage, True
     200 app     call Chat.MainPage.Stop_Click
     205 app     stopped
     300 app     call MainPage.Start came to nothing: there is no such public method with 0 texts as parameters`,
  );
});

test('keys that nobody presses: accelerators and handlers of keys are kept, and no frame is drawn', () => {
  check(
    {
      page: '<StackPanel><Button x:Name="Save"><Button.KeyboardAccelerators><KeyboardAccelerator Key="S" Modifiers="Control"/></Button.KeyboardAccelerators></Button></StackPanel>',
      code: `
        public void Work()
        {
            var back = new Windows.UI.Xaml.Input.KeyboardAccelerator { Key = Windows.System.VirtualKey.Left, Modifiers = Windows.System.VirtualKeyModifiers.Menu };
            back.Invoked += (sender, e) => e.Handled = true;
            KeyboardAccelerators.Add(back);
            Dispatcher.AcceleratorKeyActivated += (sender, e) => Console.WriteLine(e.VirtualKey);
            CompositionTarget.Rendering += (sender, e) => Console.WriteLine("drawn");
            Console.WriteLine(KeyboardAccelerators.Count + " " + Save.KeyboardAccelerators.Count + " " + Window.Current.CoreWindow.GetKeyState(Windows.System.VirtualKey.Shift));
        }`,
    },
    'do call MainPage.Work',
    `
     100 app     call MainPage.Work
     100 app     1 1 None
    `,
  );
});

test('the clipboard keeps what the app copies; what is shared is noted', () => {
  check(
    {
      page: '<Grid/>',
      code: `
        public async void Work()
        {
            var data = new Windows.ApplicationModel.DataTransfer.DataPackage();
            data.SetText("copied");
            Windows.ApplicationModel.DataTransfer.Clipboard.ContentChanged += (sender, e) => Console.WriteLine("changed");
            Windows.ApplicationModel.DataTransfer.Clipboard.SetContent(data);
            var content = Windows.ApplicationModel.DataTransfer.Clipboard.GetContent();
            Console.WriteLine(await content.GetTextAsync() + " " + content.Contains("Text") + " " + content.AvailableFormats.Count);
            try { await content.GetUriAsync(); } catch (Exception e) { Console.WriteLine(e.HResult.ToString("X8")); }
            Windows.ApplicationModel.DataTransfer.DataTransferManager.GetForCurrentView().DataRequested += async (sender, e) =>
            {
                var deferral = e.Request.GetDeferral();
                await Task.Delay(10);
                e.Request.Data.Properties.Title = "A line";
                e.Request.Data.SetText("one");
                deferral.Complete();
            };
            Windows.ApplicationModel.DataTransfer.DataTransferManager.ShowShareUI();
        }`,
    },
    'do call MainPage.Work',
    `
     100 app     call MainPage.Work
     100 app     changed
     101 app     copied True 1
     102 app     80040064
     112 app     opens share: A line
    `,
  );
});

test('pages are shown in frames: parameters, the way back, the cache', () => {
  check(
    {
      page: '<Frame x:Name="Inner" Navigated="OnNavigated"/>',
      code: `
        protected override void OnNavigatedTo(NavigationEventArgs e) { Inner.Navigate(typeof(First), "hello"); }
        void OnNavigated(object sender, NavigationEventArgs e) { Console.WriteLine("navigated " + e.NavigationMode + " " + e.SourcePageType.Name + " back " + Inner.BackStackDepth); }
        public void Next() { Inner.Navigate(typeof(Second)); }
        public void Back() { Inner.GoBack(); }
        public void Broken() { Inner.NavigationFailed += (s, e) => { Console.WriteLine("failed " + e.Exception.Message); e.Handled = true; }; Console.WriteLine(Inner.Navigate(typeof(Third))); }`,
      more: { 'Chat.First': '<TextBlock x:Name="Label"/>', 'Chat.Second': '<Grid/>' },
      types: `
        public sealed partial class First : Page
        {
            public First() { InitializeComponent(); Console.WriteLine("new First"); }
            protected override void OnNavigatedTo(NavigationEventArgs e) { Label.Text = (string)e.Parameter; Console.WriteLine("to First " + Label.Text + " " + (Frame != null)); }
            protected override void OnNavigatingFrom(NavigatingCancelEventArgs e) { Console.WriteLine("leaving First for " + e.SourcePageType.Name); }
            protected override void OnNavigatedFrom(NavigationEventArgs e) { Console.WriteLine("left First"); base.OnNavigatedFrom(e); }
        }
        public sealed partial class Second : Page { public Second() { InitializeComponent(); } }
        public sealed class Third : Page { public Third() { throw new InvalidOperationException("broken"); } }`,
    },
    `do call MainPage.Next
     do call Chat.MainPage.Back
     do call MainPage.Broken`,
    `
     100 app     call MainPage.Next
     100 app     leaving First for Second
     100 app     left First
     100 app     navigated New Second back 1
     200 app     call Chat.MainPage.Back
     200 app     new First
     200 app     navigated Back First back 0
     200 app     to First hello True
     300 app     call MainPage.Broken
     300 app     leaving First for Third
     300 app     cannot show the page Chat.Third: System.InvalidOperationException: broken
     300 app     failed broken
     300 app     False`,
  );
});

test('a frame writes down its pages, and another goes back to them', () => {
  check(
    {
      page: '<Button x:Name="Go" Click="OnGo"/>',
      code: `
        void OnGo(object sender, RoutedEventArgs e)
        {
            var frame = new Frame();
            frame.Navigate(typeof(Second), 7);
            frame.Navigate(typeof(Second), "a, b");
            frame.Navigate(typeof(Second), null);
            frame.GoBack();
            var state = frame.GetNavigationState();
            Console.WriteLine(state);
            var other = new Frame();
            other.SetNavigationState(state);
            Console.WriteLine(other.BackStackDepth + " " + other.ForwardStack.Count + " " + other.BackStack[0].Parameter.GetType() + " " + ((Second)other.Content).Given);
            frame.Navigate(typeof(Second), this);
            try { frame.GetNavigationState(); } catch (Exception x) { Console.WriteLine(x.Message); }
        }`,
      types: `
    public sealed class Second : Page
    {
        public object Given;
        protected override void OnNavigatedTo(Windows.UI.Xaml.Navigation.NavigationEventArgs e) { Given = e.Parameter; }
    }`,
    },
    'do click Go',
    `
    100 app     click on Go
    100 app     1,3,1,11,Chat.Second,Int32,1,7,11,Chat.Second,String,4,a, b,11,Chat.Second,
    100 app     1 1 System.Int32 a, b
    100 app     GetNavigationState doesn't support serialization of a parameter type which was passed to Frame.Navigate.
    `,
  );
});

test('elements belong to the thread of the window', () => {
  check(
    {
      page: '<TextBlock x:Name="Status"/>',
      code: `public async Task Work()
        {
            await Task.Run(async () =>
            {
                try { Status.Text = "x"; } catch (Exception e) { Console.WriteLine(e.HResult.ToString("X8")); }
                await Dispatcher.RunAsync(CoreDispatcherPriority.Normal, () => { Status.Text = "done"; });
            });
            Console.WriteLine(Status.Text + " " + (Window.Current.Content is Frame));
        }`,
    },
    'do call MainPage.Work',
    `
     100 app     call MainPage.Work
     100 app     DependencyObject fails with 0x8001010E RPC_E_WRONG_THREAD: elements may be touched on the thread of their window only, and a background task has none: use Dispatcher.RunAsync
     100 app     8001010E
     100 app     done True`,
  );
});

test('a dialog waits for the click on one of its buttons', () => {
  check(
    {
      page: '<Grid/>',
      code: `public async Task Ask()
        {
            var dialog = new MessageDialog("Really?", "Delete");
            dialog.Commands.Add(new UICommand("Yes", c => Console.WriteLine("invoked " + c.Label)));
            dialog.Commands.Add(new UICommand("No"));
            Console.WriteLine((await dialog.ShowAsync()).Label);
            var other = new ContentDialog { Title = "Sure?", PrimaryButtonText = "OK", CloseButtonText = "Cancel" };
            Console.WriteLine(await other.ShowAsync());
        }`,
    },
    `do call MainPage.Ask
     do click Yes
     do click OK`,
    `
     100 app     call MainPage.Ask
     100 app     asks "Delete: Really?": Yes / No
     200 app     click on Yes
     200 app     invoked Yes
     200 app     Yes
     200 app     asks "Sure?": OK / Cancel
     300 app     click on OK
     300 app     Primary`,
  );
});

test('properties of the app’s own tell of changes', () => {
  check(
    {
      page: '<local:Meter x:Name="Meter" Level="3"/>',
      code: 'public void Raise() { Meter.Level++; Console.WriteLine(Meter.Level + " " + Meter.GetValue(Meter.LevelProperty)); Meter.ClearValue(Meter.LevelProperty); }',
      types: `
        public sealed class Meter : Control
        {
            public static readonly DependencyProperty LevelProperty = DependencyProperty.Register("Level", typeof(int), typeof(Meter), new PropertyMetadata(1, (d, e) => Console.WriteLine(e.OldValue + " -> " + e.NewValue)));
            public int Level { get { return (int)GetValue(LevelProperty); } set { SetValue(LevelProperty, value); } }
        }`,
    },
    'do call MainPage.Raise',
    `
     100 app     call MainPage.Raise
     100 app     3 -> 4
     100 app     4 4
     100 app     4 -> 1`,
  );
});

test('the app hears of its life on the thread of its window, and of what nobody caught', () => {
  check(
    {
      page: '<Button x:Name="Fail" Click="OnFail"/>',
      code: 'void OnFail(object sender, RoutedEventArgs e) { throw new InvalidOperationException("oh"); }',
      app: `
        sealed partial class App : Application
        {
            public App()
            {
                InitializeComponent();
                Suspending += async (s, e) => { var deferral = e.SuspendingOperation.GetDeferral(); Console.WriteLine("suspending " + Window.Current.Dispatcher.HasThreadAccess); await Task.Delay(5); deferral.Complete(); };
                Resuming += (s, e) => Console.WriteLine("resuming");
                UnhandledException += (s, e) => { Console.WriteLine("unhandled " + e.Message); e.Handled = true; };
            }
            protected override void OnLaunched(LaunchActivatedEventArgs e) { Window.Current.Content = new MainPage(); Window.Current.Activate(); }
        }`,
    },
    `do click Fail
     do suspendApp
     do resumeApp
     do click Fail`,
    `
     100 app     click on Fail
     100 app     unhandled oh
     200 app     Suspending raised, deadline in 5 s
     200 task    deferral d1 taken (1 open)
     200 app     suspending True
     205 task    deferral d1 completed (0 open)
     205 app     suspended
     300 app     resumed
     300 app     resuming
     400 app     click on Fail
     400 app     unhandled oh`,
  );
});

test('timers of the dispatcher tick on the thread of the window until they are stopped', () => {
  check(
    {
      page: '<Grid/>',
      code: `DispatcherTimer timer = new DispatcherTimer { Interval = TimeSpan.FromSeconds(1) };
        public void Start() { var n = 0; timer.Tick += (s, e) => { Console.WriteLine("tick " + Dispatcher.HasThreadAccess); if (++n == 2) timer.Stop(); }; timer.Start(); }`,
    },
    `do call MainPage.Start
     wait 5 s`,
    `
      100 app     call MainPage.Start
     1100 app     tick True
     2100 app     tick True`,
  );
});

test('tasks inside of an app arrive at OnBackgroundActivated, on the thread of its window', () => {
  check(
    {
      page: '<Grid/>',
      code: `public void Register()
        {
            var builder = new Windows.ApplicationModel.Background.BackgroundTaskBuilder { Name = "Inside" };
            builder.SetTrigger(new Windows.ApplicationModel.Background.SystemTrigger(Windows.ApplicationModel.Background.SystemTriggerType.TimeZoneChange, false));
            builder.Register();
        }`,
      app: `
        sealed partial class App : Application
        {
            public App() { InitializeComponent(); }
            protected override void OnLaunched(LaunchActivatedEventArgs e) { Window.Current.Content = new MainPage(); Window.Current.Activate(); }
            protected override void OnBackgroundActivated(BackgroundActivatedEventArgs args)
            {
                Console.WriteLine(args.TaskInstance.Task.Name + " " + Window.Current.Dispatcher.HasThreadAccess);
            }
        }`,
    },
    `do call MainPage.Register
     do fireTask Inside`,
    `
     100 app     call MainPage.Register
     100 app     registers Inside for SystemTrigger
     200 broker  SystemTrigger fires for Inside: fired by hand
     200 task    host process 4100 for Inside
     220 task    Inside: Run
     220 app     Inside True
     220 task    Inside completed after 0 ms`,
  );
});

test('what only some devices have is asked for, refused elsewhere, and there on a phone', () => {
  const pages = {
    page: '<Button x:Name="Go" Click="OnGo"/>',
    code: `
      void OnGo(object sender, RoutedEventArgs e)
      {
          const string statusBar = "Windows.UI.ViewManagement.StatusBar";
          Console.WriteLine(Windows.System.Profile.AnalyticsInfo.VersionInfo.DeviceFamily + " " + Windows.Foundation.Metadata.ApiInformation.IsTypePresent(statusBar)
              + " " + Windows.Foundation.Metadata.ApiInformation.IsApiContractPresent("Windows.Phone.PhoneContract", 1));
          try
          {
              Windows.Phone.UI.Input.HardwareButtons.BackPressed += (s, args) => args.Handled = true;
              Windows.UI.ViewManagement.StatusBar.GetForCurrentView().BackgroundOpacity = 1;
              Console.WriteLine(Windows.UI.ViewManagement.StatusBar.GetForCurrentView().BackgroundOpacity);
          }
          catch (TypeLoadException x) { Console.WriteLine(x.Message); }
      }`,
  };
  check(
    pages,
    'do click Go',
    `
    100 app     click on Go
    100 app     Windows.Desktop False False
    100 app     Could not find Windows Runtime type 'Windows.Phone.UI.Input.HardwareButtons'.
    `,
  );
  check(
    { ...pages, isPhone: true },
    'do click Go',
    `
    100 app     click on Go
    100 app     Windows.Mobile True True
    100 app     1
    `,
  );
});

test('what the templates of Visual Studio write about looks is remembered, and makes nothing', () => {
  check(
    {
      page: '<Button x:Name="Go" Click="OnGo"/>',
      code: `
      void OnGo(object sender, RoutedEventArgs e)
      {
          Frame.ContentTransitions = new Windows.UI.Xaml.Media.Animation.TransitionCollection() { new Windows.UI.Xaml.Media.Animation.NavigationThemeTransition() };
          var bar = Windows.ApplicationModel.Core.CoreApplication.GetCurrentView().TitleBar;
          bar.ExtendViewIntoTitleBar = true;
          Windows.UI.ViewManagement.ApplicationView.PreferredLaunchViewSize = new Windows.Foundation.Size(480, 800);
          Microsoft.ApplicationInsights.WindowsAppInitializer.InitializeAsync(Microsoft.ApplicationInsights.WindowsCollectors.Session);
          Console.WriteLine(Frame.ContentTransitions.Count + " " + bar.ExtendViewIntoTitleBar + " " + Windows.UI.ViewManagement.ApplicationView.PreferredLaunchViewSize.Width);
      }`,
    },
    'do click Go',
    `
    100 app     click on Go
    100 app     1 True 480
    `,
  );
});

test('brushes and transforms are objects with their properties, from XAML and from code', () => {
  check(
    {
      page: `
        <Border x:Name="Box">
          <Border.Background>
            <LinearGradientBrush StartPoint="0,0" EndPoint="0,1">
              <GradientStop Color="Red" Offset="0"/>
              <GradientStop Color="Blue" Offset="1"/>
            </LinearGradientBrush>
          </Border.Background>
          <Border.RenderTransform>
            <TransformGroup><RotateTransform Angle="30"/><ScaleTransform ScaleX="2"/></TransformGroup>
          </Border.RenderTransform>
          <Button x:Name="Look" Click="OnLook"/>
        </Border>`,
      code: `void OnLook(object sender, RoutedEventArgs e)
        {
            var brush = (LinearGradientBrush)Box.Background;
            Console.WriteLine(brush.EndPoint + " " + brush.GradientStops.Count + " " + brush.GradientStops[1].Color + " " + brush.Opacity + " " + brush.MappingMode);
            var group = (TransformGroup)Box.RenderTransform;
            Console.WriteLine(((RotateTransform)group.Children[0]).Angle + " " + ((ScaleTransform)group.Children[1]).ScaleX + " " + ((ScaleTransform)group.Children[1]).ScaleY);
            var slide = new TranslateTransform { X = 5 };
            slide.SetValue(TranslateTransform.YProperty, 7.0);
            Look.RenderTransform = slide;
            Console.WriteLine(((TranslateTransform)Look.RenderTransform).X + " " + slide.Y);
            var level = new LinearGradientBrush(new GradientStopCollection { new GradientStop { Offset = 0.5 } }, 90);
            Console.WriteLine(Math.Round(level.EndPoint.X) + " " + level.EndPoint.Y + " " + level.GradientStops[0].Offset + " " + new ImageBrush().Stretch);
        }`,
    },
    'do click Look',
    `
     100 app     click on Look
     100 app     0,1 2 #FF0000FF 1 RelativeToBoundingBox
     100 app     30 2 1
     100 app     5 7
     100 app     0 1 0.5 Fill`,
  );
});

test('work for the queue of the window runs there, by priority; its timers tick there, once or again', () => {
  check(
    {
      page: '<Button x:Name="Go" Click="OnGo"/>',
      code: `async void OnGo(object sender, RoutedEventArgs e)
        {
            var queue = Windows.System.DispatcherQueue.GetForCurrentThread();
            Console.WriteLine((queue == Window.Current.CoreWindow.DispatcherQueue) + " " + queue.HasThreadAccess);
            queue.TryEnqueue(Windows.System.DispatcherQueuePriority.Low, () => Console.WriteLine("low"));
            queue.TryEnqueue(Windows.System.DispatcherQueuePriority.High, () => Console.WriteLine("high"));
            await Task.Run(() =>
            {
                Console.WriteLine(Windows.System.DispatcherQueue.GetForCurrentThread() == null);
                queue.TryEnqueue(() => Console.WriteLine("from a pool thread: " + queue.HasThreadAccess));
            });
            var once = queue.CreateTimer();
            once.Interval = TimeSpan.FromMilliseconds(30);
            once.IsRepeating = false;
            once.Tick += (timer, none) => Console.WriteLine("once, running: " + timer.IsRunning);
            once.Start();
            var count = 0;
            var again = queue.CreateTimer();
            again.Interval = TimeSpan.FromMilliseconds(20);
            again.Tick += (timer, none) => { Console.WriteLine("tick " + ++count); if (count == 3) timer.Stop(); };
            again.Start();
        }`,
    },
    'do click Go',
    `
     100 app     click on Go
     100 app     True True
     100 app     high
     100 app     low
     100 app     True
     100 app     from a pool thread: True
     120 app     tick 1
     130 app     once, running: False
     140 app     tick 2
     160 app     tick 3`,
  );
});

test('what the app may ask of its screen, its jump list and its settings is there', () => {
  check(
    {
      page: '<Button x:Name="Go" Click="OnGo"/>',
      code: `async void OnGo(object sender, RoutedEventArgs e)
        {
            var screen = Windows.Graphics.Display.DisplayInformation.GetForCurrentView();
            screen.OrientationChanged += (info, none) => Console.WriteLine("turned");
            Console.WriteLine(screen.CurrentOrientation + " " + screen.LogicalDpi + " " + screen.RawPixelsPerViewPixel + " " + screen.ResolutionScale + " " + screen.ScreenWidthInRawPixels + " " + (screen.DiagonalSizeInInches == null));
            Windows.Graphics.Display.DisplayInformation.AutoRotationPreferences = Windows.Graphics.Display.DisplayOrientations.Portrait;
            Console.WriteLine(Windows.Graphics.Display.DisplayInformation.AutoRotationPreferences);
            if (Windows.UI.StartScreen.JumpList.IsSupported())
            {
                var list = await Windows.UI.StartScreen.JumpList.LoadCurrentAsync();
                list.Items.Clear();
                list.SystemGroupKind = Windows.UI.StartScreen.JumpListSystemGroupKind.None;
                var item = Windows.UI.StartScreen.JumpListItem.CreateWithArguments("/new", "New chat");
                item.Logo = new Uri("ms-appx:///Assets/new.png");
                list.Items.Add(item);
                list.Items.Add(Windows.UI.StartScreen.JumpListItem.CreateSeparator());
                var unsaved = await Windows.UI.StartScreen.JumpList.LoadCurrentAsync();
                await list.SaveAsync();
                var saved = await Windows.UI.StartScreen.JumpList.LoadCurrentAsync();
                Console.WriteLine(unsaved.Items.Count + " " + saved.Items.Count + " " + saved.Items[0].Arguments + " " + saved.Items[1].Kind + " " + saved.SystemGroupKind);
            }
            Windows.UI.ApplicationSettings.SettingsPane.GetForCurrentView().CommandsRequested += (pane, args) =>
            {
                args.Request.ApplicationCommands.Add(new Windows.UI.ApplicationSettings.SettingsCommand("privacy", "Privacy", command => { }));
                Console.WriteLine("settings: " + args.Request.ApplicationCommands[0].Label);
            };
            Windows.UI.ApplicationSettings.SettingsPane.Show();
        }`,
    },
    'do click Go',
    `
     100 app     click on Go
     100 app     Landscape 96 1 Scale100Percent 1024 True
     100 app     Portrait
     100 app     0 2 /new Separator None
     100 app     settings: Privacy`,
  );
});

test('the simulator of the store knows licences and offers, of its own or from a file, and sells', () => {
  check(
    {
      page: '<Button x:Name="Go" Click="OnGo"/>',
      code: `async void OnGo(object sender, RoutedEventArgs e)
        {
            var license = Windows.ApplicationModel.Store.CurrentAppSimulator.LicenseInformation;
            Console.WriteLine(license.IsActive + " " + license.IsTrial + " " + license.ProductLicenses["1"].IsActive);
            license.LicenseChanged += () => Console.WriteLine("changed");
            await Windows.ApplicationModel.Store.CurrentAppSimulator.RequestAppPurchaseAsync(false);
            Console.WriteLine(license.IsTrial + " " + Windows.ApplicationModel.Store.CurrentApp.LicenseInformation.IsActive);
            var file = await Windows.Storage.ApplicationData.Current.LocalFolder.CreateFileAsync("proxy.xml");
            await Windows.Storage.FileIO.WriteTextAsync(file, "<CurrentApp><ListingInformation><App><MarketData><Name>Chat</Name><Price>4.99</Price><CurrencySymbol>$</CurrencySymbol></MarketData></App><Product ProductId='stickers'><MarketData><Name>Stickers</Name><Price>0.99</Price></MarketData></Product><Product ProductId='coins' ProductType='Consumable'/></ListingInformation></CurrentApp>");
            await Windows.ApplicationModel.Store.CurrentAppSimulator.ReloadSimulatorAsync(file);
            var listing = await Windows.ApplicationModel.Store.CurrentAppSimulator.LoadListingInformationAsync();
            Console.WriteLine(listing.Name + " " + listing.FormattedPrice + " " + listing.ProductListings["stickers"].Name + " " + listing.ProductListings["coins"].ProductType);
            foreach (var id in new[] { "stickers", "stickers", "coins", "coins", "none" })
                Console.WriteLine((await Windows.ApplicationModel.Store.CurrentAppSimulator.RequestProductPurchaseAsync(id)).Status);
            Console.WriteLine(Windows.ApplicationModel.Store.CurrentAppSimulator.LicenseInformation.ProductLicenses["stickers"].IsActive);
        }`,
    },
    'do click Go',
    `
     100 app     click on Go
     100 app     True True True
     100 app     changed
     100 app     False True
     101 app     file proxy.xml created
     102 app     file proxy.xml written, 330 bytes
     103 app     Chat $4.99 Stickers Consumable
     103 app     Succeeded
     103 app     AlreadyPurchased
     103 app     Succeeded
     103 app     NotFulfilled
     103 app     NotPurchased
     103 app     True`,
  );
});

test('pictures of the page are transparent, and those that code draws have their pixels', () => {
  check(
    {
      page: '<Border x:Name="Tile" Width="150" Height="75"/><Image x:Name="Photo"/><Button x:Name="Go" Click="OnGo"/>',
      code: `async void OnGo(object sender, RoutedEventArgs e)
        {
            var tile = new Windows.UI.Xaml.Media.Imaging.RenderTargetBitmap();
            await tile.RenderAsync(Tile);
            Console.WriteLine(tile.PixelWidth + " x " + tile.PixelHeight + ", " + (await tile.GetPixelsAsync()).Length + " bytes");
            var drawn = new Windows.UI.Xaml.Media.Imaging.WriteableBitmap(4, 2);
            using (var pixels = System.Runtime.InteropServices.WindowsRuntime.WindowsRuntimeBufferExtensions.AsStream(drawn.PixelBuffer)) pixels.Write(new byte[] { 1, 2, 3, 255 }, 0, 4);
            drawn.Invalidate();
            var file = await Windows.Storage.ApplicationData.Current.LocalFolder.CreateFileAsync("tile.png");
            using (var stream = await file.OpenAsync(Windows.Storage.FileAccessMode.ReadWrite))
            {
                var encoder = await Windows.Graphics.Imaging.BitmapEncoder.CreateAsync(Windows.Graphics.Imaging.BitmapEncoder.PngEncoderId, stream);
                var pixels = System.Runtime.InteropServices.WindowsRuntime.WindowsRuntimeBufferExtensions.ToArray(drawn.PixelBuffer);
                encoder.SetPixelData(Windows.Graphics.Imaging.BitmapPixelFormat.Bgra8, Windows.Graphics.Imaging.BitmapAlphaMode.Premultiplied, 4, 2, 96, 96, pixels);
                await encoder.FlushAsync();
            }
            var image = new Windows.UI.Xaml.Media.Imaging.BitmapImage();
            using (var stream = await file.OpenReadAsync()) await image.SetSourceAsync(stream);
            Photo.Source = image;
            Console.WriteLine(image.PixelWidth + " x " + image.PixelHeight);
            using (var stream = await file.OpenReadAsync())
            {
                var bitmap = await (await Windows.Graphics.Imaging.BitmapDecoder.CreateAsync(stream)).GetSoftwareBitmapAsync();
                Console.WriteLine(bitmap.PixelWidth + " " + bitmap.BitmapAlphaMode);
            }
        }`,
    },
    'do click Go',
    `
     100 app     click on Go
     100 app     150 x 75, 45000 bytes
     101 app     file tile.png created
     104 app     file tile.png written, 73 bytes
     106 app     4 x 2
     108 app     4 Straight`,
  );
});

test('commands of a bar are there by name, and so is what stands in an element that nobody declares', () => {
  check(
    {
      page: `
        <StackPanel>
          <local:Carousel><local:Carousel.Front><ListView x:Name="Front"/></local:Carousel.Front><TextBox x:Name="Inside" Text="found"/></local:Carousel>
          <CommandBar x:Name="Bar">
            <AppBarButton x:Name="Send" Label="Send" Click="OnSend"/>
            <AppBarSeparator/>
            <AppBarToggleButton x:Name="Mute" IsChecked="True"/>
            <CommandBar.SecondaryCommands><AppBarButton x:Name="About" Label="About"/></CommandBar.SecondaryCommands>
          </CommandBar>
        </StackPanel>`,
      code: `void OnSend(object sender, RoutedEventArgs e)
        {
            Bar.SecondaryCommands.Add(new AppBarButton { Label = "More" });
            Console.WriteLine(Bar.PrimaryCommands.Count + " " + Bar.PrimaryCommands.Contains(Send) + " " + Mute.IsChecked + " " + ((AppBarButton)Bar.SecondaryCommands[1]).Label + " " + About.Label + " " + (Front != null) + " " + Inside.Text);
            var title = Windows.UI.ViewManagement.ApplicationView.GetForCurrentView().TitleBar;
            title.BackgroundColor = Windows.UI.Colors.Red;
            Console.WriteLine(Windows.UI.ViewManagement.ApplicationView.GetForCurrentView().TitleBar.BackgroundColor + " " + (title.ForegroundColor == null));
        }`,
    },
    'do click Send',
    `
     100 app     click on Send
     100 app     3 True True More About True found
     100 app     #FFFF0000 True`,
  );
});

test('the end of a storyboard comes when the longest of its animations is over', () => {
  check(
    {
      page: `<Grid><Grid.Resources><Storyboard x:Name="FadeIn"><DoubleAnimation Storyboard.TargetName="Logo" Storyboard.TargetProperty="Opacity" To="1" Duration="0:0:2"/><DoubleAnimationUsingKeyFrames BeginTime="0:0:1"><EasingDoubleKeyFrame KeyTime="0:0:3" Value="1"/></DoubleAnimationUsingKeyFrames></Storyboard></Grid.Resources><Image x:Name="Logo"/><Button x:Name="Go" Click="OnGo"/></Grid>`,
      code: `DateTimeOffset began;
        void OnGo(object sender, RoutedEventArgs e)
        {
            began = DateTimeOffset.Now;
            FadeIn.Completed += (s, args) => Console.WriteLine("in after " + (DateTimeOffset.Now - began).TotalSeconds + " " + FadeIn.GetCurrentState());
            FadeIn.Begin();
            var spin = new Windows.UI.Xaml.Media.Animation.Storyboard { RepeatBehavior = Windows.UI.Xaml.Media.Animation.RepeatBehavior.Forever };
            var turn = new Windows.UI.Xaml.Media.Animation.DoubleAnimation { From = 0, To = 360, Duration = new Duration(TimeSpan.FromSeconds(1)), EasingFunction = new Windows.UI.Xaml.Media.Animation.QuadraticEase { EasingMode = Windows.UI.Xaml.Media.Animation.EasingMode.EaseIn } };
            Windows.UI.Xaml.Media.Animation.Storyboard.SetTarget(turn, Logo);
            Windows.UI.Xaml.Media.Animation.Storyboard.SetTargetProperty(turn, "Angle");
            spin.Children.Add(turn);
            spin.Completed += (s, args) => Console.WriteLine("never");
            turn.Completed += (s, args) => Console.WriteLine("turned " + Windows.UI.Xaml.Media.Animation.Storyboard.GetTargetProperty(turn));
            spin.Begin();
            spin.Pause();
            Console.WriteLine(spin.GetCurrentState());
        }`,
    },
    `do click Go
     wait 10 s`,
    `
     100 app     click on Go
     100 app     Active
    4100 app     in after 4 Filling`,
  );
});

test('colours and brushes of Windows are among the resources of the app', () => {
  check(
    {
      page: '<Button x:Name="Go" Click="OnGo" Background="{ThemeResource SystemControlBackgroundAccentBrush}"/>',
      code: `void OnGo(object sender, RoutedEventArgs e)
        {
            var resources = Application.Current.Resources;
            Console.WriteLine(resources["SystemAccentColor"] + " " + ((SolidColorBrush)resources["SystemControlForegroundBaseMediumHighBrush"]).Color + " " + ((SolidColorBrush)Go.Background).Color);
            var selected = (SolidColorBrush)resources["SystemControlHighlightListAccentLowBrush"];
            Console.WriteLine(selected.Color + " " + selected.Opacity + " " + ((SolidColorBrush)resources["PhoneBackgroundBrush"]).Color);
            Console.WriteLine(resources.ContainsKey("NoSuchBrush") + " " + Go.Resources.ContainsKey("SystemAccentColor"));
            var settings = new Windows.UI.ViewManagement.UISettings();
            Console.WriteLine(settings.GetColorValue(Windows.UI.ViewManagement.UIColorType.AccentDark1) + " " + settings.GetColorValue(Windows.UI.ViewManagement.UIColorType.Background));
        }`,
    },
    'do click Go',
    `
     100 app     click on Go
     100 app     #FF0078D7 #CC000000 #FF0078D7
     100 app     #FF0078D7 0.4 #FFFFFFFF
     100 app     False False
     100 app     #FF005A9E #FFFFFFFF`,
  );
});

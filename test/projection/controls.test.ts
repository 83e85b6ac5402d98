// What is more than a page: players, pages of the web, shapes, texts with paragraphs. All of it is remembered, nothing drawn or heard.

import test from 'node:test';
import { check } from './pages';

test('a WebView loads nothing; shapes, hubs and settings are remembered', () => {
  check(
    {
      page: `
        <StackPanel ManipulationMode="All" ManipulationDelta="OnDelta" Holding="OnHolding">
          <WebView x:Name="Web" NavigationCompleted="OnCompleted" Source="http://example.org/"/>
          <Polygon x:Name="Corner" Points="0,0 10,0 0,10"/>
          <Line x:Name="Rule" X2="20" StrokeDashArray="5,2 1"/>
          <Hub x:Name="Parts" SectionsInViewChanged="OnSections"><HubSection/></Hub>
          <Button x:Name="Show" Click="OnShow"/>
        </StackPanel>`,
      code: `void OnShow(object sender, RoutedEventArgs e)
        {
            Web.Navigate(new Uri("http://example.org/news"));
            Web.NavigateToString("<b>text</b>");
            Console.WriteLine(Web.Source + " " + Web.CanGoBack + " " + Web.Settings.IsJavaScriptEnabled);
            Corner.Points.Add(new Windows.Foundation.Point(5, 5));
            Console.WriteLine(Corner.Points.Count + " " + Rule.X2 + " " + Rule.StrokeDashArray.Count + " " + Parts.Sections.Count + " " + ((StackPanel)Content).ManipulationMode);
            Console.WriteLine(Windows.Devices.Sensors.Accelerometer.GetDefault() == null && Windows.Devices.Sensors.Compass.GetDefault() == null);
            new SettingsFlyout { Title = "Options", Content = new TextBlock() }.Show();
        }
        void OnCompleted(WebView sender, WebViewNavigationCompletedEventArgs args) { Console.WriteLine("completed " + args.IsSuccess); }
        void OnDelta(object sender, Windows.UI.Xaml.Input.ManipulationDeltaRoutedEventArgs e) { Console.WriteLine(e.Delta.Translation.X); }
        void OnHolding(object sender, Windows.UI.Xaml.Input.HoldingRoutedEventArgs e) { Console.WriteLine(e.HoldingState); }
        void OnSections(object sender, SectionsInViewChangedEventArgs e) { Console.WriteLine(e.AddedSections.Count); }`,
    },
    'do click Show',
    `
     100 app     click on Show
     100 app     http://example.org/ False True
     100 app     4 20 3 1 All
     100 app     True`,
  );
});

test('brushes may be written as their colour, texts have paragraphs, and fonts their weights by name', () => {
  check(
    {
      page: `
        <StackPanel>
          <StackPanel.Resources><Brush x:Key="Title">#FFda676c</Brush></StackPanel.Resources>
          <RichTextBlock x:Name="Text"/>
          <Button x:Name="Show" Click="OnShow"/>
        </StackPanel>`,
      code: `void OnShow(object sender, RoutedEventArgs e)
        {
            var brush = (SolidColorBrush)((StackPanel)Content).Resources["Title"];
            var paragraph = new Windows.UI.Xaml.Documents.Paragraph();
            paragraph.Inlines.Add(new Windows.UI.Xaml.Documents.Run { Text = "one", FontWeight = Windows.UI.Text.FontWeights.SemiBold });
            Text.Blocks.Add(paragraph);
            var run = (Windows.UI.Xaml.Documents.Run)((Windows.UI.Xaml.Documents.Paragraph)Text.Blocks[0]).Inlines[0];
            Console.WriteLine(brush.Color + " " + run.Text + " " + run.FontWeight.Weight);
        }`,
    },
    'do click Show',
    `
     100 app     click on Show
     100 app     #FFDA676C one 600`,
  );
});

test('a player is played, paused and shown without a sound', () => {
  check(
    {
      page: '<StackPanel><MediaPlayerElement x:Name="Film"/><Button x:Name="Show" Click="OnShow"/></StackPanel>',
      code: `async void OnShow(object sender, RoutedEventArgs e)
        {
            var player = Film.MediaPlayer;
            player.PlaybackSession.PlaybackStateChanged += (session, args) => Console.WriteLine("now " + session.PlaybackState);
            var list = new Windows.Media.Playback.MediaPlaybackList();
            foreach (var name in new[] { "one", "two" })
            {
                var item = new Windows.Media.Playback.MediaPlaybackItem(Windows.Media.Core.MediaSource.CreateFromUri(new Uri("ms-appx:///" + name + ".mp3")));
                var shown = item.GetDisplayProperties();
                shown.MusicProperties.Title = name;
                item.ApplyDisplayProperties(shown);
                list.Items.Add(item);
            }
            player.Play();
            Console.WriteLine(player.PlaybackSession.PlaybackState + " " + player.CurrentState + " " + player.Volume);
            player.Source = list;
            player.Play();
            await Task.Delay(10);
            player.Pause();
            await Task.Delay(10);
            list.MoveNext();
            Console.WriteLine(list.CurrentItemIndex + " " + list.CurrentItem.GetDisplayProperties().MusicProperties.Title + " " + player.CurrentState + " " + (Film.Source == list));
            var controls = Windows.Media.SystemMediaTransportControls.GetForCurrentView();
            controls.IsPlayEnabled = true;
            controls.ButtonPressed += (s, args) => Console.WriteLine(args.Button);
            controls.DisplayUpdater.Type = Windows.Media.MediaPlaybackType.Music;
            controls.DisplayUpdater.MusicProperties.Title = "two";
            controls.DisplayUpdater.Update();
            Console.WriteLine(controls.PlaybackStatus + " " + controls.IsPlayEnabled);
        }`,
    },
    'do click Show\nwait 1 s',
    `
     100 app     click on Show
     100 app     None Closed 1
     100 app     now Playing
     100 app     now Playing
     110 app     now Paused
     120 app     1 two Paused True
     120 app     Closed True`,
  );
});

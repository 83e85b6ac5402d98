// Bindings and templates of data: what XAML binds, as far as the code behind the pages needs it.

import test from 'node:test';
import { check } from './pages';

const person = `
  public sealed class Person : System.ComponentModel.INotifyPropertyChanged
  {
      private string name = "";
      public event System.ComponentModel.PropertyChangedEventHandler PropertyChanged;
      public string Name
      {
          get { return name; }
          set { name = value; if (PropertyChanged != null) PropertyChanged(this, new System.ComponentModel.PropertyChangedEventArgs("Name")); }
      }
      public int Age { get; set; }
      public Person Friend { get; set; }
  }`;

test('{Binding} follows the DataContext and its properties, and leads them in two-way mode', () => {
  check(
    {
      page: `
        <StackPanel x:Name="Panel">
          <TextBlock x:Name="Label" Text="{Binding Name}"/>
          <TextBlock x:Name="Friend" Text="{Binding Friend.Name, FallbackValue=nobody}"/>
          <TextBlock x:Name="Age" Text="{Binding Age}"/>
          <TextBox x:Name="Input" Text="{Binding Name, Mode=TwoWay}"/>
          <TextBlock x:Name="Echo" Text="{Binding Text, ElementName=Input}"/>
          <Button x:Name="Change" Click="OnChange"/>
          <Button x:Name="Show" Click="OnShow"/>
        </StackPanel>`,
      code: `
        void OnChange(object sender, RoutedEventArgs e)
        {
            if (Panel.DataContext == null) DataContext = new Person { Name = "Ada", Age = 36 };
            else ((Person)Label.DataContext).Name = "Grace";
        }
        void OnShow(object sender, RoutedEventArgs e)
        {
            var person = (Person)DataContext;
            Console.WriteLine(Label.Text + "|" + Friend.Text + "|" + Age.Text + "|" + Input.Text + "|" + Echo.Text + "|" + (person == null ? "" : person.Name));
        }`,
      types: person,
    },
    `do click Show
     do click Change
     do click Show
     do click Change
     do enterText Input Mary
     do click Show`,
    `
    100 app     click on Show
    100 app     |nobody||||
    200 app     click on Change
    300 app     click on Show
    300 app     Ada|nobody|36|Ada|Ada|Ada
    400 app     click on Change
    500 app     text into Input
    600 app     click on Show
    600 app     Mary|nobody|36|Mary|Mary|Mary
    `,
  );
});

test('{x:Bind} begins at the page, takes its value when the page is shown, and follows in one-way mode', () => {
  check(
    {
      page: `
        <StackPanel>
          <TextBlock x:Name="Once" Text="{x:Bind model.Name}"/>
          <TextBlock x:Name="Live" Text="{x:Bind model.Name, Mode=OneWay}"/>
          <TextBlock x:Name="Odd" Text="{x:Bind Format(model.Name)}"/>
          <Button x:Name="Show" Click="OnShow" Visibility="{x:Bind IsReady}"/>
        </StackPanel>`,
      code: `
        private readonly Person model = new Person { Name = "Ada" };
        public bool IsReady { get { return true; } }
        void OnShow(object sender, RoutedEventArgs e)
        {
            Console.WriteLine(Once.Text + "|" + Live.Text + "|" + Odd.Text + "|" + Show.Visibility);
            model.Name = "Grace";
        }
        string Format(string name) { return "<" + name + ">"; }`,
      types: person,
    },
    'do click Show\ndo click Show',
    `
    100 app     click on Show
    100 app     Ada|Ada|<Ada>|Visible
    200 app     click on Show
    200 app     Ada|Grace|<Ada>|Visible
    `,
  );
});

test('a list shows its items by a template: named controls and handlers in it, converters from resources', () => {
  check(
    {
      page: `
        <Page.Resources>
          <local:Upper x:Key="Upper"/>
          <DataTemplate x:Key="Row">
            <StackPanel>
              <TextBlock Text="{Binding Name, Converter={StaticResource Upper}, ConverterParameter='!'}"/>
              <Button x:Name="Greet" Content="{Binding Name}" Click="OnGreet"/>
            </StackPanel>
          </DataTemplate>
        </Page.Resources>
        <StackPanel>
          <ListBox x:Name="People" ItemsSource="{Binding People}" SelectedItem="{Binding Chosen, Mode=TwoWay}"
                   ItemTemplate="{StaticResource Row}" SelectionChanged="OnSelected"/>
          <ItemsControl x:Name="Names" ItemsSource="{Binding People}">
            <ItemsControl.ItemTemplate><DataTemplate><TextBlock Text="{x:Bind Name}"/></DataTemplate></ItemsControl.ItemTemplate>
          </ItemsControl>
          <Button x:Name="Add" Click="OnAdd"/>
        </StackPanel>`,
      code: `
        readonly Crowd crowd = new Crowd();
        protected override void OnNavigatedTo(NavigationEventArgs e) { DataContext = crowd; }
        void OnGreet(object sender, RoutedEventArgs e)
        {
            var button = (Button)sender;
            Console.WriteLine("hello " + ((Person)button.DataContext).Age + " " + button.Name);
        }
        void OnSelected(object sender, SelectionChangedEventArgs e) { Console.WriteLine("chosen: " + ((Person)People.SelectedItem).Name); }
        void OnAdd(object sender, RoutedEventArgs e) { crowd.People.Add(new Person { Name = "Mary", Age = 3 }); Console.WriteLine(crowd.Chosen.Name); }`,
      types: `${person}
        public sealed class Crowd
        {
            public System.Collections.ObjectModel.ObservableCollection<Person> People { get; } = new System.Collections.ObjectModel.ObservableCollection<Person> { new Person { Name = "Ada", Age = 1 }, new Person { Name = "Grace", Age = 2 } };
            public Person Chosen { get; set; }
        }
        public sealed class Upper : Windows.UI.Xaml.Data.IValueConverter
        {
            public object Convert(object value, Type targetType, object parameter, string language) { return ((string)value).ToUpperInvariant() + parameter; }
            public object ConvertBack(object value, Type targetType, object parameter, string language) { throw new NotSupportedException(); }
        }`,
    },
    `do select People GRACE!
     do click Ada
     do click Add
     do click Mary
     do select People NOBODY`,
    `
    100 app     choice in People
    100 app     chosen: Grace
    200 app     click on Ada
    200 app     hello 1 Greet
    300 app     click on Add
    300 app     Grace
    400 app     click on Mary
    400 app     hello 3 Greet
    500 app     choice in People came to nothing: there is no such item; there are ADA!, GRACE!, MARY!
    `,
  );
});

test('paths of x:Bind go through calls, indexers, casts and attached properties; handlers may take nothing', () => {
  check(
    {
      page: `
        <StackPanel>
          <TextBlock x:Name="Joined" Grid.Row="2" Text="{x:Bind local:Words.Join(People[0].Name, ', ', Count, x:True), Mode=OneWay}"/>
          <TextBlock x:Name="Casted" Text="{x:Bind ((local:Person)Chosen).Name}"/>
          <TextBlock x:Name="Row" Text="{x:Bind Joined.(Grid.Row)}"/>
          <TextBlock x:Name="Named" Text="{x:Bind Ages['Ada'], Mode=OneWay}"/>
          <TextBlock x:Name="Nobody" Text="{x:Bind People[7].Name, FallbackValue=nobody}"/>
          <TextBox x:Name="Input" Text="{x:Bind Upper(Count), BindBack=Read, Mode=TwoWay}"/>
          <Button x:Name="Rename" Click="{x:Bind People[0].Rename}"/>
          <Button x:Name="Show" Click="{x:Bind Shout}"/>
        </StackPanel>`,
      code: `
        public System.Collections.Generic.List<Person> People { get; } = new System.Collections.Generic.List<Person> { new Person { Name = "Ada" } };
        public object Chosen { get { return new Person { Name = "Grace" }; } }
        public System.Collections.Generic.Dictionary<string, int> Ages { get; } = new System.Collections.Generic.Dictionary<string, int> { { "Ada", 36 } };
        public int Count = 3;
        private string Upper(int count) { return "N" + count; }
        private void Read(string text) { Count = text.Length; Console.WriteLine("read " + text); }
        void Shout() { Console.WriteLine(Joined.Text + "|" + Casted.Text + "|" + Row.Text + "|" + Named.Text + "|" + Nobody.Text + "|" + Input.Text + "|" + Count); }`,
      types: `
        public static class Words
        {
            public static string Join(string one, string between, int other, bool loud) { return one + between + other + (loud ? "!" : ""); }
        }
        public sealed class Person : System.ComponentModel.INotifyPropertyChanged
        {
            private string name;
            public event System.ComponentModel.PropertyChangedEventHandler PropertyChanged;
            public string Name { get { return name; } set { name = value; if (PropertyChanged != null) PropertyChanged(this, new System.ComponentModel.PropertyChangedEventArgs("Name")); } }
            public void Rename() { Name = "Mary"; }
        }`,
    },
    `do click Show
     do click Rename
     do enterText Input word
     do click Show`,
    `
    100 app     click on Show
    100 app     Ada, 3!|Grace|2|36|nobody|N3|3
    200 app     click on Rename
    300 app     text into Input
    300 app     read word
    400 app     click on Show
    400 app     Mary, 3!|Grace|2|36|nobody|word|4
    `,
  );
});

test('Bindings.Update takes the values anew, StopTracking lets nothing follow', () => {
  check(
    {
      page: `
        <StackPanel>
          <TextBlock x:Name="Once" Text="{x:Bind Model.Name}"/>
          <TextBlock x:Name="Live" Text="{x:Bind Model.Name, Mode=OneWay}"/>
          <Button x:Name="Change" Click="OnChange"/>
          <Button x:Name="Update" Click="OnUpdate"/>
          <Button x:Name="Stop" Click="OnStop"/>
        </StackPanel>`,
      code: `
        public Person Model { get; } = new Person { Name = "Ada" };
        void OnChange(object sender, RoutedEventArgs e) { Model.Name += "!"; Console.WriteLine(Once.Text + "|" + Live.Text); }
        void OnUpdate(object sender, RoutedEventArgs e) { Bindings.Update(); Console.WriteLine(Once.Text + "|" + Live.Text); }
        void OnStop(object sender, RoutedEventArgs e) { Bindings.StopTracking(); }`,
      types: person,
    },
    `do click Change
     do click Update
     do click Stop
     do click Change
     do click Update
     do click Change`,
    `
    100 app     click on Change
    100 app     Ada|Ada!
    200 app     click on Update
    200 app     Ada!|Ada!
    300 app     click on Stop
    400 app     click on Change
    400 app     Ada!|Ada!
    500 app     click on Update
    500 app     Ada!!|Ada!!
    600 app     click on Change
    600 app     Ada!!|Ada!!!
    `,
  );
});

test('code binds too: SetBinding with a source, an element or the control itself, and UpdateSource', () => {
  check(
    {
      page: `
        <StackPanel x:Name="Panel">
          <TextBox x:Name="Input"/>
          <TextBlock x:Name="Label"/>
          <TextBlock x:Name="Self" Tag="mine" Text="{Binding Tag, RelativeSource={RelativeSource Self}}"/>
          <Button x:Name="Go" Click="OnGo"/>
          <Button x:Name="Save" Click="OnSave"/>
        </StackPanel>`,
      code: `
        readonly Person person = new Person { Name = "Ada" };
        void OnGo(object sender, RoutedEventArgs e)
        {
            var binding = new Windows.UI.Xaml.Data.Binding { Source = person, Path = new PropertyPath("Name"), Mode = Windows.UI.Xaml.Data.BindingMode.TwoWay };
            binding.UpdateSourceTrigger = Windows.UI.Xaml.Data.UpdateSourceTrigger.Explicit;
            Input.SetBinding(TextBox.TextProperty, binding);
            Label.SetBinding(TextBlock.TextProperty, new Windows.UI.Xaml.Data.Binding { ElementName = "Input", Path = new PropertyPath("Text") });
            Input.RegisterPropertyChangedCallback(TextBox.TextProperty, (owner, dp) => Console.WriteLine("changed to " + owner.GetValue(dp)));
            Console.WriteLine(Input.Text + "|" + Label.Text + "|" + Self.Text);
        }
        void OnSave(object sender, RoutedEventArgs e)
        {
            Console.WriteLine(person.Name + "|" + Label.Text);
            Input.GetBindingExpression(TextBox.TextProperty).UpdateSource();
            Panel.SetValue(UIElement.VisibilityProperty, Visibility.Collapsed);
            Console.WriteLine(person.Name + "|" + Panel.Visibility);
        }`,
      types: person,
    },
    `do click Go
     do enterText Input Grace
     do click Save`,
    `
    100 app     click on Go
    100 app     Ada|Ada|mine
    200 app     text into Input
    200 app     changed to Grace
    300 app     click on Save
    300 app     Ada|Grace
    300 app     Grace|Collapsed
    `,
  );
});

test('a property that the app has registered is followed, and leads in two-way mode', () => {
  check(
    {
      page: `
        <StackPanel>
          <local:Dial x:Name="Dial" Level="{x:Bind Model.Name, Mode=TwoWay}"/>
          <TextBlock x:Name="Label" Text="{Binding Level, ElementName=Dial}"/>
          <ContentPresenter><Button x:Name="Turn" Click="OnTurn"/></ContentPresenter>
        </StackPanel>`,
      code: `
        public Person Model { get; } = new Person { Name = "low" };
        void OnTurn(object sender, RoutedEventArgs e)
        {
            Console.WriteLine(Label.Text + "|" + Dial.Level + Dial.Part);
            Dial.Level = "high";
            Console.WriteLine(Label.Text + "|" + Model.Name);
        }`,
      types: `${person}
        public sealed class Dial : Control
        {
            public static readonly DependencyProperty LevelProperty = DependencyProperty.Register("Level", typeof(string), typeof(Dial), new PropertyMetadata(""));
            public object Part { get { return GetTemplateChild("Part"); } }
            public string Level { get { return (string)GetValue(LevelProperty); } set { SetValue(LevelProperty, value); } }
        }`,
    },
    'do click Turn',
    `
    100 app     click on Turn
    100 app     low|low
    100 app     high|high
    `,
  );
});

test('what is bound in a way that has no effect is told when the page is loaded', () => {
  check(
    {
      page: '<Button x:Name="Go" Click="OnGo"/>',
      code: 'void OnGo(object sender, RoutedEventArgs e) { Frame.Navigate(typeof(Second)); }',
      more: {
        'Chat.Second': `
          <StackPanel>
            <TextBlock Text="{x:Bind Model.Name + 1}"/>
          </StackPanel>`,
      },
      types: `
        public sealed partial class Second : Page
        {
            public Second() { InitializeComponent(); }
        }`,
    },
    'do click Go',
    `
    100 app     click on Go
    100 app     Second.xaml: {x:Bind Model.Name + 1} has no effect; this path is not simulated.
    `,
  );
});

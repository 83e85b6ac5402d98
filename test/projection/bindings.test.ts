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
    100 app     Ada|Ada||Visible
    200 app     click on Show
    200 app     Ada|Grace||Visible
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

test('what is bound in a way that has no effect is told when the page is loaded', () => {
  check(
    {
      page: '<Button x:Name="Go" Click="OnGo"/>',
      code: 'void OnGo(object sender, RoutedEventArgs e) { Frame.Navigate(typeof(Second)); }',
      more: {
        'Chat.Second': `
          <StackPanel>
            <Button Click="{x:Bind Model.Clear}"/>
            <Button Click="{x:Bind OnShort}"/>
            <Button Click="{x:Bind OnWhole}"/>
            <TextBlock Text="{Binding Name, RelativeSource={RelativeSource Self}}"/>
          </StackPanel>`,
      },
      types: `
        public sealed partial class Second : Page
        {
            public Second() { InitializeComponent(); }
            void OnShort() { }
            void OnWhole(object sender, RoutedEventArgs e) { }
        }`,
    },
    'do click Go',
    `
    100 app     click on Go
    100 app     Second.xaml: {x:Bind Model.Clear} has no effect; of handlers only methods of the page with both parameters are simulated.
    100 app     Second.xaml: {x:Bind OnShort} has no effect; of handlers only methods of the page with both parameters are simulated.
    100 app     Second.xaml: {Binding Name, RelativeSource={RelativeSource Self}} has no effect; not simulated in bindings: RelativeSource.
    `,
  );
});

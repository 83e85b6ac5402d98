namespace Windows.UI.Xaml.Controls
{
    /// <summary>An on or off.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.toggleswitch"/>
    public sealed class ToggleSwitch : Control
    {
        private bool isOn;

        public extern ToggleSwitch();
        public extern object Header { get; set; }
        public static extern DependencyProperty HeaderProperty { get; }
        public extern DataTemplate HeaderTemplate { get; set; }
        public static extern DependencyProperty HeaderTemplateProperty { get; }

        public bool IsOn
        {
            get
            {
                CheckThread();
                return isOn;
            }
            set
            {
                CheckThread();
                if (isOn == value) return;
                isOn = value;
                XamlEvents.Raise(this, "Toggled", new RoutedEventArgs(this));
            }
        }

        public static extern DependencyProperty IsOnProperty { get; }

        public extern object OffContent { get; set; }
        public static extern DependencyProperty OffContentProperty { get; }
        public extern DataTemplate OffContentTemplate { get; set; }
        public extern object OnContent { get; set; }
        public static extern DependencyProperty OnContentProperty { get; }
        public extern DataTemplate OnContentTemplate { get; set; }
        public extern event RoutedEventHandler Toggled;
        protected extern void OnHeaderChanged(object oldContent, object newContent);
        protected extern void OnOffContentChanged(object oldContent, object newContent);
        protected extern void OnOnContentChanged(object oldContent, object newContent);
        protected extern void OnToggled();
    }
}

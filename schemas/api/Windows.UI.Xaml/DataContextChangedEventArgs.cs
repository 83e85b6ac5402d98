namespace Windows.UI.Xaml
{
    /// <summary>The new data of an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.datacontextchangedeventargs"/>
    public sealed class DataContextChangedEventArgs
    {
        private extern DataContextChangedEventArgs();
        public extern bool Handled { get; set; }
        public extern object NewValue { get; }
    }
}

namespace Windows.UI.Xaml
{
    /// <summary>The new data of an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.datacontextchangedeventargs"/>
    public sealed class DataContextChangedEventArgs
    {
        internal DataContextChangedEventArgs(object newValue)
        {
            NewValue = newValue;
        }

        public bool Handled { get; set; }
        public object NewValue { get; }
    }
}

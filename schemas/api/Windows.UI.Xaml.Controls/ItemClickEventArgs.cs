namespace Windows.UI.Xaml.Controls
{
    /// <summary>An entry was pressed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.itemclickeventargs"/>
    public sealed class ItemClickEventArgs : RoutedEventArgs
    {
        public extern ItemClickEventArgs();
        public extern object ClickedItem { get; }
    }
}

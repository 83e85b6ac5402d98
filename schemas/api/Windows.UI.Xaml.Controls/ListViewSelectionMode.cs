namespace Windows.UI.Xaml.Controls
{
    /// <summary>How many entries can be chosen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.listviewselectionmode"/>
    public enum ListViewSelectionMode
    {
        None = 0,
        Single = 1,
        Multiple = 2,
        Extended = 3,
    }
}

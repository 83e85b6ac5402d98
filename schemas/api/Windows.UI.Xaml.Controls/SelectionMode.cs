namespace Windows.UI.Xaml.Controls
{
    /// <summary>How many entries can be chosen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.selectionmode"/>
    public enum SelectionMode
    {
        Single = 0,
        Multiple = 1,
        Extended = 2,
    }
}

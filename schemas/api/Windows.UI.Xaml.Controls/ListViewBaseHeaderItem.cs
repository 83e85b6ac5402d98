namespace Windows.UI.Xaml.Controls
{
    /// <summary>The header of a group in a list.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.listviewbaseheaderitem"/>
    public class ListViewBaseHeaderItem : ContentControl
    {
        internal extern ListViewBaseHeaderItem();
    }
}

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The header of a group in a list.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.listviewheaderitem"/>
    public class ListViewHeaderItem : ListViewBaseHeaderItem
    {
        public extern ListViewHeaderItem();
    }
}

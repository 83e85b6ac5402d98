namespace Windows.UI.Xaml.Controls
{
    /// <summary>A list to scroll through, in tiles.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.gridview"/>
    public class GridView : ListViewBase
    {
        public extern GridView();
    }
}

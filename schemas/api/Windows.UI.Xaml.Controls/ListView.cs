namespace Windows.UI.Xaml.Controls
{
    /// <summary>A list to scroll through, downwards.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.listview"/>
    public class ListView : ListViewBase
    {
        public extern ListView();
    }
}

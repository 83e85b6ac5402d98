namespace Windows.UI.Xaml.Data
{
    /// <summary>How many entries were loaded.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.loadmoreitemsresult"/>
    public struct LoadMoreItemsResult
    {
        public uint Count;
    }
}

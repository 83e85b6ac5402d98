namespace Windows.UI.Xaml.Navigation
{
    /// <summary>Whether a page is kept.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.navigationcachemode"/>
    public enum NavigationCacheMode
    {
        Disabled = 0,
        Required = 1,
        Enabled = 2,
    }
}

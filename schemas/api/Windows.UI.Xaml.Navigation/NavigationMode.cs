namespace Windows.UI.Xaml.Navigation
{
    /// <summary>Which way a navigation went.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.navigationmode"/>
    public enum NavigationMode
    {
        New = 0,
        Back = 1,
        Forward = 2,
        Refresh = 3,
    }
}

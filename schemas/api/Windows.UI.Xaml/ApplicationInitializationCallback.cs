namespace Windows.UI.Xaml
{
    /// <summary>Makes the app object.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.applicationinitializationcallback"/>
    public delegate void ApplicationInitializationCallback(ApplicationInitializationCallbackParams p);
}

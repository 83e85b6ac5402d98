namespace Windows.UI.Xaml
{
    /// <summary>Nothing of use.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.applicationinitializationcallbackparams"/>
    public sealed class ApplicationInitializationCallbackParams
    {
        internal ApplicationInitializationCallbackParams()
        {
        }

    }
}

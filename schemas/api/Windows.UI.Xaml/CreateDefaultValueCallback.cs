namespace Windows.UI.Xaml
{
    /// <summary>Makes the default value of a property.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.createdefaultvaluecallback"/>
    public delegate object CreateDefaultValueCallback();
}

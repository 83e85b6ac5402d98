namespace Windows.UI.Xaml
{
    /// <summary>Receives the change of a property.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.propertychangedcallback"/>
    public delegate void PropertyChangedCallback(DependencyObject d, DependencyPropertyChangedEventArgs e);
}

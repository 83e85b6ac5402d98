namespace Windows.UI.Xaml
{
    /// <summary>Receives what went wrong with an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.exceptionroutedeventhandler"/>
    public delegate void ExceptionRoutedEventHandler(object sender, ExceptionRoutedEventArgs e);
}

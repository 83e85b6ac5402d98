namespace Windows.UI.Xaml
{
    /// <summary>Receives the new size of an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.sizechangedeventhandler"/>
    public delegate void SizeChangedEventHandler(object sender, SizeChangedEventArgs e);
}

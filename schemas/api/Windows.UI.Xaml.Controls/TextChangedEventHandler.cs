namespace Windows.UI.Xaml.Controls
{
    /// <summary>Receives the news that the text was changed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.textchangedeventhandler"/>
    public delegate void TextChangedEventHandler(object sender, TextChangedEventArgs e);
}

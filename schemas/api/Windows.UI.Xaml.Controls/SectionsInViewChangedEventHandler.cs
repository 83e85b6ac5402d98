namespace Windows.UI.Xaml.Controls
{
    /// <summary>Receives that other sections can be seen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.sectionsinviewchangedeventhandler"/>
    public delegate void SectionsInViewChangedEventHandler(object sender, SectionsInViewChangedEventArgs e);
}

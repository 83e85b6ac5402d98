namespace Windows.UI.Xaml.Media.Imaging
{
    /// <summary>Receives how much of a picture is there.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.imaging.downloadprogresseventhandler"/>
    public delegate void DownloadProgressEventHandler(object sender, DownloadProgressEventArgs e);
}

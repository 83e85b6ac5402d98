namespace Windows.UI.Xaml.Media.Imaging
{
    /// <summary>How much of a picture is there.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.imaging.downloadprogresseventargs"/>
    public sealed class DownloadProgressEventArgs
    {
        private extern DownloadProgressEventArgs();
        public extern int Progress { get; set; }
    }
}

using Windows.ApplicationModel.Background;

namespace Windows.UI.Xaml.Media.Imaging
{
    /// <summary>A background task that draws pictures of XAML elements: Windows calls its OnRun.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.imaging.xamlrenderingbackgroundtask"/>
    public class XamlRenderingBackgroundTask : IBackgroundTask
    {
        protected XamlRenderingBackgroundTask()
        {
        }

        protected virtual void OnRun(IBackgroundTaskInstance taskInstance)
        {
        }

        void IBackgroundTask.Run(IBackgroundTaskInstance taskInstance)
        {
            OnRun(taskInstance);
        }
    }
}

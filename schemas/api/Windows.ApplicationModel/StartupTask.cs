using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.ApplicationModel
{
    /// <summary>A declared start of the app at sign-in, as far as the user allows it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.startuptask"/>
    public sealed class StartupTask
    {
        private extern StartupTask();
        public extern StartupTaskState State { get; }
        public extern string TaskId { get; }
        public static extern IAsyncOperation<StartupTask> GetAsync(string taskId);
        public static extern IAsyncOperation<IReadOnlyList<StartupTask>> GetForCurrentPackageAsync();
        public extern void Disable();
        public extern IAsyncOperation<StartupTaskState> RequestEnableAsync();
    }
}

using Windows.System;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Adds the user on whose behalf the run takes place, for multi-user apps.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtaskinstance4"/>
    public interface IBackgroundTaskInstance4 : IBackgroundTaskInstance
    {
        User User { get; }
    }
}

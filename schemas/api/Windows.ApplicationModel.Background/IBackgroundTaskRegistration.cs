using System;

namespace Windows.ApplicationModel.Background
{
    /// <summary>What a registered task looks like from the app: its identity, the events of its runs, and how to remove it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtaskregistration"/>
    public interface IBackgroundTaskRegistration
    {
        /// <summary>The label given at registration.</summary>
        string Name { get; }
        /// <summary>The identity Windows gave the registration; a socket needs it to be lent to the broker.</summary>
        Guid TaskId { get; }
        /// <summary>Raised in the app after a run, at once if the app is running, otherwise when it is resumed or launched.</summary>
        event BackgroundTaskCompletedEventHandler Completed;
        /// <summary>Raised in the app when a run has set its progress.</summary>
        event BackgroundTaskProgressEventHandler Progress;
        /// <summary>Removes the registration; with true a run in progress is cancelled, with false it may finish.</summary>
        void Unregister(bool cancelTask);
    }
}

using System;

namespace Windows.ApplicationModel.Background
{
    /// <summary>One run of a background task, handed to <c>Run</c>: who triggered it, how to stay alive, how to learn about cancellation.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtaskinstance"/>
    public interface IBackgroundTaskInstance
    {
        /// <summary>Tells concurrent and successive runs of one registration apart.</summary>
        Guid InstanceId { get; }
        /// <summary>A number of the task's own choosing that the foreground app receives as a progress event.</summary>
        uint Progress { get; set; }
        /// <summary>How often this run was frozen because a resource quota was used up.</summary>
        uint SuspendedCount { get; }
        /// <summary>The registration this run belongs to.</summary>
        BackgroundTaskRegistration Task { get; }
        /// <summary>What the trigger has to say, as an object to be cast to the trigger's details type; null for triggers without details.</summary>
        object TriggerDetails { get; }
        /// <summary>Raised when Windows withdraws the run; everything has to be finished within five seconds or the app is terminated.</summary>
        event BackgroundTaskCanceledEventHandler Canceled;
        /// <summary>Keeps the run alive across an await; take it before the first await and complete every one taken.</summary>
        BackgroundTaskDeferral GetDeferral();
    }
}

namespace Windows.ApplicationModel.Background
{
    /// <summary>Why Windows withdrew a run.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskcancellationreason"/>
    public enum BackgroundTaskCancellationReason
    {
        /// <summary>The app unregistered the task, or the run was given up.</summary>
        Abort = 0,
        /// <summary>The system is short of resources or the user closed the app.</summary>
        Terminating = 1,
        /// <summary>The user signs out.</summary>
        LoggingOff = 2,
        /// <summary>The app is being updated.</summary>
        ServicingUpdate = 3,
        /// <summary>The run neither computed nor used the network for too long.</summary>
        IdleTask = 4,
        /// <summary>The app is being removed.</summary>
        Uninstall = 5,
        /// <summary>A condition stopped holding and the registration asked for cancellation then.</summary>
        ConditionLoss = 6,
        /// <summary>A policy withdrew the run, for instance because of memory or battery.</summary>
        SystemPolicy = 7,
        /// <summary>Quiet hours began (Windows 8.1 only).</summary>
        QuietHoursEntered = 8,
        /// <summary>The run took longer than its kind of task may.</summary>
        ExecutionTimeExceeded = 9,
        /// <summary>The system needed the resources for something more important.</summary>
        ResourceRevocation = 10,
        /// <summary>Battery saver was switched on.</summary>
        EnergySaver = 11,
    }
}

namespace Windows.ApplicationModel.Activation
{
    /// <summary>What had become of the app before this activation; decides whether saved state is to be restored.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.applicationexecutionstate"/>
    public enum ApplicationExecutionState
    {
        /// <summary>It was not running, for instance never started or crashed.</summary>
        NotRunning = 0,
        /// <summary>It was running already.</summary>
        Running = 1,
        /// <summary>It was frozen.</summary>
        Suspended = 2,
        /// <summary>Windows ended it to free memory; restore what was saved.</summary>
        Terminated = 3,
        /// <summary>The user closed it; start afresh.</summary>
        ClosedByUser = 4,
    }
}

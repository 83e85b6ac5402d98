namespace Windows.ApplicationModel.Background
{
    /// <summary>A promise to finish later: the task counts as running until <c>Complete</c> has been called on each one, though never past its time limit.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskdeferral"/>
    public sealed class BackgroundTaskDeferral
    {
        private BackgroundTaskDeferral()
        {
        }

        /// <summary>Declares this piece of asynchronous work done; forgetting it makes the run end by cancellation.</summary>
        public extern void Complete();
    }
}

namespace Windows.ApplicationModel.Background
{
    /// <summary>The one thing Windows asks of a background task class: a <c>Run</c> method, called when the trigger has fired and every condition holds.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtask"/>
    public interface IBackgroundTask
    {
        /// <summary>Does the work; the host may be frozen or ended as soon as this returns, unless a deferral is outstanding.</summary>
        void Run(IBackgroundTaskInstance taskInstance);
    }
}

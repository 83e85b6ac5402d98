namespace Windows.ApplicationModel
{
    /// <summary>A promise to finish later than the return of the Suspending handler.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.isuspendingdeferral"/>
    public interface ISuspendingDeferral
    {
        /// <summary>Declares the saving of state done.</summary>
        void Complete();
    }
}

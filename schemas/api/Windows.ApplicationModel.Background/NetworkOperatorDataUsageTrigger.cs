namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the data usage of a mobile operator's account calls for attention.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.networkoperatordatausagetrigger"/>
    public sealed class NetworkOperatorDataUsageTrigger : IBackgroundTrigger
    {
        public extern NetworkOperatorDataUsageTrigger();
    }
}

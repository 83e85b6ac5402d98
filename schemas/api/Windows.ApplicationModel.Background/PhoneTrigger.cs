using Windows.ApplicationModel.Calls.Background;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task on a telephony event.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.phonetrigger"/>
    public sealed class PhoneTrigger : IBackgroundTrigger
    {
        public extern PhoneTrigger(PhoneTriggerType type, bool oneShot);
        public extern bool OneShot { get; }
        public extern PhoneTriggerType TriggerType { get; }
    }
}

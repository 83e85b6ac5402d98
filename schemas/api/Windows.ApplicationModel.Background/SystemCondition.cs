namespace Windows.ApplicationModel.Background
{
    /// <summary>Holds a task back until the chosen state of the system is reached; a trigger that fired meanwhile waits.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.systemcondition"/>
    public sealed class SystemCondition : IBackgroundCondition
    {
        public extern SystemCondition(SystemConditionType conditionType);
        public extern SystemConditionType ConditionType { get; }
    }
}

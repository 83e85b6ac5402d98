namespace Windows.ApplicationModel.Background
{
    /// <summary>How welcome background work is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundworkcostvalue"/>
    public enum BackgroundWorkCostValue
    {
        /// <summary>Resources are plentiful.</summary>
        Low = 0,
        /// <summary>Resources are limited; keep it short.</summary>
        Medium = 1,
        /// <summary>Only urgent work.</summary>
        High = 2,
    }
}

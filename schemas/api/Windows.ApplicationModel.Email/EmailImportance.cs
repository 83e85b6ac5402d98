namespace Windows.ApplicationModel.Email
{
    /// <summary>How important an e-mail is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.email.emailimportance"/>
    public enum EmailImportance
    {
        Normal = 0,
        High = 1,
        Low = 2,
    }
}

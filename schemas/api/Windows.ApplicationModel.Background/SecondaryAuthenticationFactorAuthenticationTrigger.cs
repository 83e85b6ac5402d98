namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task of a companion device app during sign-in.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.secondaryauthenticationfactorauthenticationtrigger"/>
    public sealed class SecondaryAuthenticationFactorAuthenticationTrigger : IBackgroundTrigger
    {
        public extern SecondaryAuthenticationFactorAuthenticationTrigger();
    }
}

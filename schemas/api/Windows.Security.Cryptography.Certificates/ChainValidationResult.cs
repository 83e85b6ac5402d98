namespace Windows.Security.Cryptography.Certificates
{
    /// <summary>What is wrong with a chain of certificates.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.certificates.chainvalidationresult"/>
    public enum ChainValidationResult
    {
        Success = 0,
        Untrusted = 1,
        Revoked = 2,
        Expired = 3,
        IncompleteChain = 4,
        InvalidSignature = 5,
        WrongUsage = 6,
        InvalidName = 7,
        InvalidCertificateAuthorityPolicy = 8,
        BasicConstraintsError = 9,
        UnknownCriticalExtension = 10,
        RevocationInformationMissing = 11,
        RevocationFailure = 12,
        OtherErrors = 13,
    }
}

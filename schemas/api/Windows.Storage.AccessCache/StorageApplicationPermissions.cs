using Windows.System;

namespace Windows.Storage.AccessCache
{
    /// <summary>Remembers files the user once gave access to.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.storageapplicationpermissions"/>
    public static class StorageApplicationPermissions
    {
        public static extern StorageItemAccessList FutureAccessList { get; }
        public static extern StorageItemMostRecentlyUsedList MostRecentlyUsedList { get; }
        public static extern StorageItemAccessList GetFutureAccessListForUser(User user);
        public static extern StorageItemMostRecentlyUsedList GetMostRecentlyUsedListForUser(User user);
    }
}

using Windows.System;

namespace Windows.Storage.AccessCache
{
    /// <summary>Remembers files the user once gave access to.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.storageapplicationpermissions"/>
    public static class StorageApplicationPermissions
    {
        public static StorageItemAccessList FutureAccessList { get; } = new StorageItemAccessList();
        public static StorageItemMostRecentlyUsedList MostRecentlyUsedList { get; } = new StorageItemMostRecentlyUsedList();
        public static extern StorageItemAccessList GetFutureAccessListForUser(User user);
        public static extern StorageItemMostRecentlyUsedList GetMostRecentlyUsedListForUser(User user);
    }
}
